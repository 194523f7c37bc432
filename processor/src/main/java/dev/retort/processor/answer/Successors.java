package dev.retort.processor.answer;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What is dropped while something came that it may have become: only the developer can tell. Of several that may be meant, the
 * likeliest pairs are asked about.
 */
public final class Successors {

    private record Pair(SchemaOperation drop, SchemaOperation come, int likeness) {}

    private final Assembly assembly;
    private final Schema before;
    private final Dropping dropping;
    private final List<Pair> pairs = new ArrayList<>();

    private Successors(Assembly assembly, Schema before, Dropping dropping) {
        this.assembly = assembly;
        this.before = before;
        this.dropping = dropping;
    }

    /**
     * The question about each drop that leaves one open.
     *
     * @param before under the present names
     */
    public static Map<SchemaOperation, Report> of(
            List<SchemaOperation> operations, Assembly assembly, Schema before, Dropping dropping) {
        Successors successors = new Successors(assembly, before, dropping);
        for (SchemaOperation gone : operations) {
            if (gone instanceof DropColumn || gone instanceof DropTable) {
                operations.forEach(come -> successors.compare(gone, come));
            }
        }
        return successors.questions();
    }

    private void compare(SchemaOperation gone, SchemaOperation come) {
        if (gone instanceof DropColumn drop
                && come instanceof AddColumn add
                && drop.table().equals(add.table())
                && !dropping.mayGo(drop.table(), drop.column())) {
            Column old = before.column(drop.table(), drop.column());
            if (TypeFamily.of(old.type()).equals(TypeFamily.of(add.column().type()))) {
                pairs.add(new Pair(drop, add, Likeness.of(old, add.column())));
            }
        } else if (gone instanceof DropTable drop
                && come instanceof CreateTable create
                && drop.name().schema().equals(create.table().name().schema())
                && !dropping.mayGo(drop.name())) {
            Table old = before.table(drop.name());
            if (Likeness.areAlike(old, create.table())) {
                pairs.add(new Pair(drop, create, Likeness.of(old, create.table())));
            }
        }
    }

    private Map<SchemaOperation, Report> questions() {
        pairs.sort(Comparator.comparing(Pair::likeness).reversed());
        Map<SchemaOperation, Report> questions = new LinkedHashMap<>();
        Set<SchemaOperation> claimed = new HashSet<>();
        for (Pair pair : pairs) {
            if (!questions.containsKey(pair.drop) && !claimed.contains(pair.come)) {
                question(pair).ifPresent(it -> {
                    claimed.add(pair.come);
                    questions.put(pair.drop, it);
                });
            }
        }
        return questions;
    }

    private Optional<Report> question(Pair pair) {
        if (pair.drop instanceof DropColumn drop && pair.come instanceof AddColumn add) {
            return Optional.ofNullable(assembly.origins().get(add.table()))
                    .map(it -> question(
                            it.columns().get(add.column().name()).location(),
                            drop,
                            add,
                            it.entity().name()));
        }
        if (pair.drop instanceof DropTable drop && pair.come instanceof CreateTable create) {
            Location where =
                    assembly.origins().get(create.table().name()).entity().location();
            return Optional.of(Report.at(
                    where,
                    Problem.AMBIGUOUS_RENAME,
                    "table " + drop.name(),
                    create.table().name(),
                    drop.name(),
                    "the package with @Migrations"));
        }
        return Optional.empty();
    }

    /** On a class an answer would be about its table. */
    private static Report question(Location where, DropColumn drop, AddColumn add, String entity) {
        return Report.at(
                where,
                where.element() instanceof TypeElement ? Problem.COLUMN_OF_NO_FIELD : Problem.AMBIGUOUS_RENAME,
                "column " + drop.column() + " of " + drop.table(),
                add.column().name(),
                drop.column(),
                entity);
    }
}
