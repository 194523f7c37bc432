package dev.retort.processor.assembly;

import dev.retort.processor.problem.Problem;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The enum types of all tables. Hibernate calls each like its class, without its package, and makes only one of a name. */
final class EnumTypes {

    /** A type of PostgreSQL's own is found before one of ours. */
    private static final Set<String> OF_POSTGRESQL = Set.of(
            ("bit bool box bpchar bytea char cid cidr circle date float4 float8 inet int2 int4 int8 interval json jsonb"
                            + " jsonpath line lseg macaddr macaddr8 money name numeric oid path point polygon record"
                            + " regtype text tid time timestamp timestamptz timetz tsquery tsvector unknown uuid varbit"
                            + " varchar void xid xml")
                    .split(" "));

    private final Reports reports;
    private final SortedMap<Identifier, Enumeration> declared = new TreeMap<>();

    EnumTypes(Reports reports) {
        this.reports = reports;
    }

    Collection<EnumType> of(Collection<TableDraft> tables) {
        Set<QualifiedName> names = new HashSet<>();
        tables.forEach(it -> names.add(it.name()));
        tables.forEach(table -> new TreeMap<>(table.enumerations()).forEach((column, enumeration) -> {
            if (enumeration.isType()) {
                add(table.columnDrafts().get(column).origin(), enumeration, names);
            }
        }));
        return declared.values().stream().map(Enumeration::enumType).toList();
    }

    private void add(Origin where, Enumeration enumeration, Set<QualifiedName> tables) {
        Identifier name = Enums.typeName(enumeration.type());
        Enumeration other = declared.putIfAbsent(name, enumeration);
        if (other != null && !other.equals(enumeration) && other.type().equals(enumeration.type())) {
            reports.at(where.location(), Problem.ENUM_TYPE_IN_TWO_ORDERS, name, code(enumeration), code(other));
            return;
        }
        taken(name, enumeration, Optional.ofNullable(other), tables)
                .ifPresent(it -> reports.at(
                        where.location(),
                        Problem.ENUM_TYPE_TAKEN,
                        name,
                        enumeration.type().getQualifiedName(),
                        it));
    }

    private static JdbcCode code(Enumeration enumeration) {
        return enumeration.kind() == Enumeration.Kind.VALUES ? JdbcCode.NAMED_ENUM : JdbcCode.NAMED_ORDINAL_ENUM;
    }

    private static Optional<String> taken(
            Identifier name, Enumeration enumeration, Optional<Enumeration> other, Set<QualifiedName> tables) {
        Optional<Enumeration> another = other.filter(it -> !it.equals(enumeration));
        if (another.isPresent()) {
            return another.map(it -> it.type().getQualifiedName().toString());
        }
        if (tables.contains(new QualifiedName(Optional.empty(), name))) {
            return Optional.of("table " + name);
        }
        return OF_POSTGRESQL.contains(name.text()) ? Optional.of("PostgreSQL") : Optional.empty();
    }
}
