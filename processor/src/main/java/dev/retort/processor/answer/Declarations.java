package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.assembly.Hierarchy;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the entities say of each table, beside what a snapshot says. */
public final class Declarations {

    private final Map<QualifiedName, Declared> declared = new HashMap<>();
    private final Set<QualifiedName> settled = new HashSet<>();

    private Declarations() {}

    public static Declarations of(Assembly assembly, Snapshot before) {
        Declarations declarations = new Declarations();
        Map<QualifiedName, Declared> remembered = new HashMap<>(before.declared());
        Map<QualifiedName, Table> was = new HashMap<>(before.schema().tables());
        Map<QualifiedName, Table> is = new HashMap<>(assembly.schema().tables());
        assembly.origins().forEach((table, origin) -> {
            Declared now = declared(origin);
            declarations.declared.put(table, now);
            if (now.equals(remembered.get(table)) && is.get(table).isSameAs(was.get(table))) {
                declarations.settled.add(table);
            }
        });
        return declarations;
    }

    /** As a snapshot will remember it. */
    public Declared of(QualifiedName table) {
        return declared.get(table);
    }

    /** Whether those of a table say all that the snapshot says, and nothing else: then nothing became of it. */
    public boolean areSettled(QualifiedName table) {
        return settled.contains(table);
    }

    /** The tables of which that holds. */
    public Set<QualifiedName> settled() {
        return settled;
    }

    private static Declared declared(TableOrigin origin) {
        Map<Identifier, List<String>> constants = new TreeMap<>();
        Map<Identifier, Map<String, String>> codes = new TreeMap<>();
        origin.enumerations().forEach((column, enumeration) -> {
            if (!enumeration.codes().isEmpty()) {
                codes.put(column, new TreeMap<>(enumeration.codes()));
            }
            if (enumeration.mustBeRemembered()) {
                constants.put(column, enumeration.names());
            }
        });
        return new Declared(
                origin.entity().name(),
                origin.subclasses().stream().map(Origin::name).sorted().toList(),
                origin.paths(),
                origin.sharing(),
                constants,
                codes,
                origin.hierarchy().map(Hierarchy::values).orElse(Map.of()),
                Set.of());
    }
}
