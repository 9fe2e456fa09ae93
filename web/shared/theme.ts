import type { ThemeConfig } from 'antd/es/config-provider/context'
import { colours, fonts, largeScale, scale } from './tokens.ts'

/** Ant Design in our tokens: borders instead of shadows, and nothing moves. */
export function themeOf(large: boolean): ThemeConfig {
  const chosen = large ? largeScale : scale
  return {
    hashed: false,
    token: {
      colorPrimary: colours.brand,
      colorInfo: colours.brand,
      colorLink: colours.brand,
      colorLinkHover: colours.brandInk,
      colorLinkActive: colours.brandInk,
      colorSuccess: colours.ok,
      colorWarning: colours.today,
      colorError: colours.over,
      colorText: colours.ink,
      colorTextSecondary: colours.ink2,
      colorTextTertiary: colours.ink3,
      colorTextPlaceholder: colours.ink3,
      colorTextDescription: colours.ink3,
      colorTextDisabled: colours.ink3,
      colorBorder: colours.strong,
      colorBorderSecondary: colours.line,
      colorSplit: colours.line,
      colorBgLayout: colours.ground,
      borderRadius: 4,
      borderRadiusLG: 6,
      controlHeight: chosen.control,
      controlHeightSM: chosen.smallControl,
      fontSize: chosen.body[0],
      fontFamily: fonts.text,
      fontWeightStrong: 600,
      motion: false,
      wireframe: false,
      boxShadow: 'none',
      boxShadowSecondary: `0 0 0 1px ${colours.strong}`,
      boxShadowTertiary: 'none',
    },
    components: {
      Segmented: { trackBg: colours.track, itemColor: colours.ink2, itemSelectedColor: colours.ink },
      Tree: { nodeSelectedBg: colours.selected, nodeHoverBg: colours.sunk },
      Button: { defaultShadow: 'none', primaryShadow: 'none', dangerShadow: 'none', paddingInline: 12 },
      Input: { activeShadow: `0 0 0 2px ${colours.selected}`, errorActiveShadow: `0 0 0 2px ${colours.overTint}` },
      Table: { headerBg: colours.sunk, cellPaddingBlockSM: 8, rowSelectedBg: colours.selected },
    },
  }
}
