/** The general limitation period is two years; five where life, health or financial safety is harmed (PL 36). */
export const limitationBasis = '至核查时未超过《中华人民共和国行政处罚法》第三十六条规定的追责期限，在追责时效内。'
