/**
 * The ends of Wilson's 95 % interval of a rate, without equals signs; empty texts where there is no trial.
 *
 * @see wilsonInterval
 */
export function wilsonFormulas(
  successes: string,
  trials: string,
): { readonly low: string; readonly high: string } {
  const z = 'NORM.S.INV(0.975)';
  const rate = `${successes}/${trials}`;
  const centre = `${rate}+${z}^2/(2*${trials})`;
  const reach = `${z}*SQRT(${rate}*(1-${rate})/${trials}+${z}^2/(4*${trials}^2))`;
  const scale = `(1+${z}^2/${trials})`;
  return {
    low: `IF(${trials}=0,"",IF(${successes}=0,0,MAX(0,(${centre}-${reach})/${scale})))`,
    high: `IF(${trials}=0,"",IF(${successes}=${trials},1,MIN(1,(${centre}+${reach})/${scale})))`,
  };
}
