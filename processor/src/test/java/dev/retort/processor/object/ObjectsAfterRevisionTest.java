package dev.retort.processor.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Revisions alone tell which file held what. */
class ObjectsAfterRevisionTest {

    private static final SqlObject NAMES =
            SqlObject.known("names.sql", "-- Theirs.\ncreate view names as select name from people;");
    private static final SqlObject LONGER =
            SqlObject.known("names.sql", "create view names as select name, id from people;");
    private static final SqlObject TOTAL = SqlObject.known(
            "total.sql",
            "-- requires: names.sql\ncreate function total(a int) returns int language sql as\n'-- requires: nothing\n';\n"
                    + "-- drop: drop function total(int);\ngrant all on total to public; /* and */ grant all on names to public");

    @Test
    void aRevisionLeadsThereAndBack() {
        List<SqlObjects> all = List.of(
                SqlObjects.NONE,
                objects(NAMES),
                objects(LONGER, TOTAL),
                objects(TOTAL),
                SqlObjects.of(Set.of("citext", "hstore"), List.of(NAMES)),
                objects(SqlObject.known("b.sql", "create or replace function f() returns int language sql as '1'")),
                objects(SqlObject.known("b.sql", "create or replace function f() returns int language sql as '2'")),
                objects(
                        SqlObject.known("b.sql", NAMES.text()),
                        SqlObject.known("names.sql", "create view other as select 1"),
                        SqlObject.known("t.sql", "create trigger t after insert on people call \"x\"")));
        for (SqlObjects before : all) {
            for (SqlObjects after : all) {
                assertEquals(after, before.after(revision(before, after, "people")));
                assertEquals(after, before.after(revision(before, after)));
            }
        }
    }

    @Test
    void theTextOfAnObjectMakesTheObject() {
        assertEquals(TOTAL, SqlObject.known("total.sql", TOTAL.text()));
        assertEquals(TOTAL.text(), SqlObject.known("total.sql", TOTAL.text()).text());
    }

    @Test
    void whatAPersonCreatesIsNotKnownAndWhatOneDropsIsGone() {
        assertEquals(objects(NAMES), objects(NAMES).after(List.of(sql("create view other as select 1"))));
        assertEquals(objects(TOTAL), objects(TOTAL).after(List.of(sql("grant all on total to app"))));
        assertEquals(SqlObjects.NONE, objects(NAMES).after(List.of(sql("drop view names"))));
    }

    @Test
    void aFunctionThatWasDroppedByItsNameIsGone() {
        SqlObject function = SqlObject.known("f.sql", "create function f(a int) returns int language sql return a");
        assertEquals(SqlObjects.NONE, objects(function).after(List.of(sql("drop function f"))));
        assertEquals(SqlObjects.NONE, objects(function).after(List.of(sql("drop function f(a int)"))));
        assertEquals(objects(function), objects(function).after(List.of(sql("drop function f(a text)"))));
    }

    private static Execute sql(String sql) {
        return new Execute(sql, Optional.empty());
    }

    private static List<Operation> revision(SqlObjects before, SqlObjects after, String... touched) {
        ObjectChanges changes = ObjectChanges.between(before, after, new TreeSet<>(Arrays.asList(touched)));
        return Stream.of(changes.first(), changes.last())
                .<Operation>flatMap(List::stream)
                .toList();
    }

    private static SqlObjects objects(SqlObject... files) {
        return SqlObjects.of(List.of(), List.of(files));
    }
}
