/** The App with the permissions that containment and fixes need, installed on an organisation of twelve repositories. */
import { setStageWith, type Installed } from '../stage.ts';
import { buildTown, type Town } from './town.ts';

export function setSettingsStage(): Promise<Town & Installed> {
  return setStageWith({ permissions: { administration: 'write' }, furnish: buildTown });
}
