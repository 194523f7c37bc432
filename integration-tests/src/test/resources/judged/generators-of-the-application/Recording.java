package shop;

import java.util.Set;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SimpleAuxiliaryDatabaseObject;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/** What it makes besides a sequence is nothing that a database is asked for when it is compared. */
public class Recording extends SequenceStyleGenerator {
    @Override
    public void registerExportables(Database database) {
        super.registerExportables(database);
        database.addAuxiliaryDatabaseObject(new SimpleAuxiliaryDatabaseObject(
                database.getDefaultNamespace(),
                "create or replace view last_number as select 1 as it",
                "drop view last_number",
                Set.of()));
    }
}
