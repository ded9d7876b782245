import { remember } from '../lists/remember';
import type { MismatchContext } from '../MismatchContext';
import type { Action } from './Action';
import { ownerActions } from './ownerActions';
import { priorityActions } from './priorityActions';
import { dormantAccounts, earlyWarning, healthPlan } from './riskActions';

const sources = [priorityActions, earlyWarning, healthPlan, dormantAccounts, ownerActions];

/** The actions that the result calls for; lists that the table's columns cannot give, or that are empty, are left out. */
export const listActions = remember((context: MismatchContext): readonly Action[] =>
  sources.flatMap((actionsOf) => actionsOf(context)).filter(({ members }) => members.length > 0),
);
