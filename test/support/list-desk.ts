import type { Answer } from './ask.js';
import { type MainJob, ok, OPINION } from './main-job.js';

/** A list as its city sees it. */
export interface SeenList {
  id: string;
  cityName: string;
  number: number;
  state: string;
  version: number;
  items: {
    applicationId: string;
    uscc: string;
    countyName: string | null;
    part: string;
    rank: number | null;
    overQuota: boolean;
    inPlaceOf: string | null;
    reason: string | null;
    opinion: string | null;
  }[];
  vacancies: number;
  unplaced: { applicationId: string }[];
}

/** The handling of a city's list in one round. */
export function listDesk(job: MainJob, roundId: string) {
  const live = async () => ok<SeenList>(await job.cityHandler.post(`/api/rounds/${roundId}/lists`));
  return {
    /** The live list, opened when there is none. */
    live,
    /** The sending prepared for the head. */
    async prepare(): Promise<Answer> {
      const { id, version } = await live();
      return job.cityHandler.post(`/api/lists/${id}/send`, {
        version,
        letterNo: '深工信函〔2026〕9号',
        opinion: OPINION,
      });
    },
    async recall(id: string): Promise<Answer> {
      const { version } = ok<SeenList>(await job.cityHead.get(`/api/lists/${id}`));
      return job.cityHead.post(`/api/lists/${id}/recall`, { version, reason: '名单有误，撤回重报。' });
    },
    /** Slots of the city's quota in use. */
    async used(): Promise<number | undefined> {
      const round = ok<{ units: { unitId: string; used: number }[] }>(
        await job.provinceHandler.get(`/api/rounds/${roundId}`),
      );
      return round.units.find(({ unitId }) => unitId === job.cityId)?.used;
    },
  };
}
