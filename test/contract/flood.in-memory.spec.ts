import { floodContract, newAddress, startDesk } from './flood.contract.js';

describe('public calls counted in this process', () => {
  floodContract(() => undefined);

  it('are counted by the address of the connection where no proxy is trusted', async () => {
    const desk = await startDesk(undefined, false);
    const seen = await desk.statuses('/registrations', newAddress(), newAddress());
    await desk.close();
    expect(seen).toEqual([200, 429]);
  });
});
