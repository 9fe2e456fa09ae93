/** Reconsideration and litigation over the decision of a penalty case: the facts that other steps ask for. */

export {
  daysOfReview,
  executionStayed,
  lastRemedyDays,
  openRemedy,
  remediesExhausted,
  remedyPending,
  type Remedy,
  type RemedyDays,
} from '../remedies.ts'
