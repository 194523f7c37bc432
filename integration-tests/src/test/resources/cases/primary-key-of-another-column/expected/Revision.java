package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d002336a9473", parents = "a59fc9af6881", message = "change primary key country_pkey of country")
public final class R0002_ChangePrimaryKeyCountryPkeyOfCountry implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropPrimaryKey("country", "country_pkey");
        op.requireUnique("country", "code");
        op.addPrimaryKey("country", "country_pkey", "code");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPrimaryKey("country", "country_pkey");
        op.requireUnique("country", "id");
        op.addPrimaryKey("country", "country_pkey", "id");
    }
}
