import { solve } from './solve.ts';

/** Cases that have the same features: which they have, and how many of them were won and lost. */
export interface Observation {
  /** Numbers of the features, each once. */
  readonly features: readonly number[];
  readonly won: number;
  readonly lost: number;
}

/** Log-odds of being won: `intercept`, and for each feature that a case has its coefficient. */
export interface LogisticModel {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-10;

/**
 * Fits a logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1). It maximizes the log-likelihood less
 * `penalty / 2` times the sum of the squared coefficients; the intercept bears no penalty.
 * @param features how many there are. @param penalty above 0, so that there is one best fit whatever the cases are.
 */
export function fitLogistic(cases: readonly Observation[], features: number, penalty: number): LogisticModel {
  const size = features + 1;
  let weights = new Float64Array(size);
  let best = objective(cases, weights, penalty);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(cases, weights, penalty);
    let length = 1;
    let next = weights.map((weight, i) => weight + change[i]);
    let reached = objective(cases, next, penalty);
    // A full step may go too far where nearly all cases of a feature are won.
    while (reached < best && length > 1e-6) {
      length /= 2;
      next = weights.map((weight, i) => weight + length * change[i]);
      reached = objective(cases, next, penalty);
    }
    if (reached - best < CLOSE_ENOUGH * Math.abs(best)) {
      if (reached > best) weights = next;
      break;
    }
    weights = next;
    best = reached;
  }
  return { intercept: weights[0], coefficients: [...weights.subarray(1)] };
}

/** The mean of `-log(probability of what happened)` over cases that the model may not have seen. */
export function logLoss({ intercept, coefficients }: LogisticModel, cases: readonly Observation[]): number {
  const weights = Float64Array.of(intercept, ...coefficients);
  const count = cases.reduce((sum, { won, lost }) => sum + won + lost, 0);
  return -objective(cases, weights, 0) / count;
}

function newtonStep(cases: readonly Observation[], weights: Float64Array, penalty: number): Float64Array {
  const size = weights.length;
  const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
  const curvature = new Float64Array(size * size);
  for (let i = 1; i < size; i++) curvature[i * size + i] = penalty;
  for (const one of cases) {
    const probability = 1 / (1 + Math.exp(-logOdds(one, weights)));
    const total = one.won + one.lost;
    const rest = one.won - total * probability;
    const weight = Math.max(total * probability * (1 - probability), Number.MIN_VALUE);
    gradient[0] += rest;
    curvature[0] += weight;
    for (const feature of one.features) {
      const row = feature + 1;
      gradient[row] += rest;
      curvature[row * size] += weight;
      for (const other of one.features) curvature[row * size + other + 1] += weight;
    }
  }
  return solve(curvature, gradient);
}

function objective(cases: readonly Observation[], weights: Float64Array, penalty: number): number {
  let sum = 0;
  for (let i = 1; i < weights.length; i++) sum -= (penalty / 2) * weights[i] ** 2;
  for (const one of cases) {
    const odds = logOdds(one, weights);
    sum -= one.won * logOnePlusExp(-odds) + one.lost * logOnePlusExp(odds);
  }
  return sum;
}

function logOdds({ features }: Observation, weights: Float64Array): number {
  let odds = weights[0];
  for (const feature of features) odds += weights[feature + 1];
  return odds;
}

/** log(1 + e^x) without overflow. */
function logOnePlusExp(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
