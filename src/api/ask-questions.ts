import { type Request, type Selected, selectBelow } from '../compiler/compiler.ts';
import { limited } from '../limited.ts';
import type { Question, Services } from './root.ts';

/** A root field that asks a question. */
export interface AskedQuestion {
  readonly selected: Selected;
  readonly question: Question;
}

/** Asks a question of an operation. What it throws is the field's error. */
export type Ask = (asked: AskedQuestion) => Promise<unknown>;

/** How many questions of an operation are answered at the same time, so that it leaves others their turns. */
const atATime = 4;

/** Asks the questions of one operation. Fields that ask the same question are answered once. */
export function createAsk(
  request: Request,
  questions: readonly AskedQuestion[],
  services: Omit<Services, 'isSelected'>,
): Ask {
  const inTurn = limited(atATime);
  const answers = new Map<string, Promise<unknown>>();
  const names = questions.map(({ selected }) => selected.name);
  const isRepeated = (name: string) => names.indexOf(name) < names.lastIndexOf(name);

  function ask({ selected, question }: AskedQuestion): Promise<unknown> {
    const fields = selectBelow(request, selected).map(({ name }) => name);
    const start = () => inTurn(() => question.ask({ ...services, isSelected: (field) => fields.includes(field) }));
    if (!isRepeated(selected.name)) return start();
    const key = JSON.stringify([selected.name, selected.args, fields.toSorted()]);
    const answer = answers.get(key) ?? start();
    answers.set(key, answer);
    return answer;
  }

  return ask;
}
