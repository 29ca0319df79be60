import { send, visit } from '../support/app';

describe('what a page is asked for', () => {
  test.each([
    ['/api/site/troyan?localle=en', 'localle'],
    ['/api/site/troyan?locale=xx', 'locale'],
    ['/api/site/troyan?populate=*', 'populate'],
    ['/api/site/troyan/partners/danilovgrad?fields=name', 'fields'],
    ['/api/site/troyan/timeline?form=2019', 'form'],
    ['/api/site/troyan/timeline?from=вчера', 'from'],
    ['/api/site/troyan/timeline?to=2019-02-30', 'to'],
    ['/api/site/troyan/timeline?from[0]=2019', 'from'],
    ['/api/site/troyan/timeline?page=0', 'page'],
    ['/api/site/troyan/timeline?page=401', 'page'],
    ['/api/site/troyan/timeline?partner=a&partner=b', 'partner'],
  ])('%s is refused by name', async (address, name) => {
    const { body } = await visit(address).expect(400);
    expect(body.error.details.errors).toMatchObject([{ path: [name] }]);
  });

  test.each([
    '/api/site/nyama-takava',
    '/api/site/nyama-takava/partners/danilovgrad',
    '/api/site/troyan/partners/nyama-takav',
    '/api/site/all/partners/nyama-takav',
    '/api/site/troyan/partner/danilovgrad',
    '/api/site/troyan/timeline?partner=nyama-takav',
    '/api/site/troyan/timeline?theme=nyama%20takava',
    // Another municipality's.
    '/api/site/kavarna/timeline?partner=danilovgrad',
    '/api/site/kavarna/partners/danilovgrad',
  ])('%s is not found', async (address) => {
    const { body } = await visit(address).expect(404);
    expect(body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError' } });
  });

  test('other verbs are refused with 405', async () => {
    await send('post', '/api/site/troyan').expect(405);
  });
});
