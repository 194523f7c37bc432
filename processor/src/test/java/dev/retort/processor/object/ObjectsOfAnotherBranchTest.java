package dev.retort.processor.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.operation.Execute;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a merge of branches left in the folder of SQL is known where a revision that came with it made it. */
class ObjectsOfAnotherBranchTest {

    private static final SqlObject NAMES =
            SqlObject.known("names.sql", "create view names as select name from people;");
    private static final SqlObject LONGER =
            SqlObject.known("names.sql", "create view names as select name, id from people;");
    private static final SqlObject SHOPS = SqlObject.known("shops.sql", "create view shops as select id from shop");

    @Test
    void aFileOfTheOtherBranchIsKnown() {
        assertEquals(objects(NAMES, SHOPS), objects(NAMES).after(created(SHOPS), objects(NAMES, SHOPS)));
    }

    @Test
    void aFileThatNoRevisionMadeIsNew() {
        assertEquals(objects(NAMES), objects(NAMES).after(List.of(), objects(NAMES, SHOPS)));
    }

    @Test
    void aFileThatTheOtherBranchChangedIsKnownAsItIsNow() {
        List<Execute> changed =
                Stream.of(NAMES.drop(), LONGER.create()).flatMap(it -> it).toList();
        assertEquals(objects(LONGER), objects(NAMES).after(changed, objects(LONGER)));
    }

    @Test
    void aFileThatBothChangedIsChangedAgain() {
        assertEquals(objects(NAMES), objects(NAMES).after(created(LONGER), objects(NAMES)));
    }

    @Test
    void aFileThatTheOtherBranchDroppedIsGone() {
        assertEquals(objects(SHOPS), objects(NAMES, SHOPS).after(NAMES.drop().toList(), objects(SHOPS)));
    }

    @Test
    void aViewThatOnlyMadeRoomIsThere() {
        List<Execute> around =
                Stream.of(NAMES.drop(), NAMES.create()).flatMap(it -> it).toList();
        assertEquals(objects(NAMES), objects(NAMES).after(around, objects()));
    }

    @Test
    void extensionsAreKnownToo() {
        SqlObjects written = SqlObjects.of(Set.of("citext", "hstore"), List.of());
        assertEquals(
                new TreeSet<>(Set.of("citext")),
                SqlObjects.NONE
                        .after(List.of(ObjectChanges.creation("citext")), written)
                        .extensions());
    }

    private static SqlObjects objects(SqlObject... files) {
        return SqlObjects.of(List.of(), List.of(files));
    }

    private static List<Execute> created(SqlObject object) {
        return object.create().toList();
    }
}
