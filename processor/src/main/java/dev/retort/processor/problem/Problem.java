package dev.retort.processor.problem;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.NOTE;
import static javax.tools.Diagnostic.Kind.WARNING;

import dev.retort.annotations.Rule;
import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The catalogue. Each text says what is wrong, then after a colon what to do; {@code %1$s} and so on are the details of the report.
 * Each entry has a fixture of the same name under {@code src/test/resources/problems}.
 */
public enum Problem {
    // Where things live
    NO_MIGRATIONS_PACKAGE(
            NOTE,
            "no package says where revisions live: put @Migrations on the package-info.java of a package of its own, for example"
                    + " %1$s.migrations, or name these entities in @Migrations(classes = ...) of the module that has one"),
    NO_ENTITIES(
            NOTE,
            "this compile shows no entity that could have revisions in package %1$s: compile them together with it (those in Kotlin by"
                    + " way of kapt), or name those of a library in @Migrations(classes = ...)"),
    OPTION_UNKNOWN(ERROR, "-A%1$s=%2$s says nothing: use one of %3$s"),
    LINE_TWICE(
            ERROR,
            "package %1$s has @Migrations of the name \"%2$s\" too: remove one of the two, or give each line of revisions a name of its"
                    + " own, @Migrations(name = \"...\")"),
    MIGRATIONS_NOT_OPEN(
            WARNING,
            "module %1$s keeps package %2$s to itself, so on the module path its revisions cannot be applied: add \"opens %2$s to"
                    + " dev.retort.runtime;\" to module-info.java"),
    SOURCE_ENCODING(
            ERROR,
            "%1$s needs letters that this compile would read as others, for revisions are UTF-8 and it reads sources in another"
                    + " encoding: compile with -encoding UTF-8 (in Maven the property project.build.sourceEncoding), and have the"
                    + " sources in it"),
    SOURCE_FOLDER_NOT_FOUND(
            ERROR,
            "the package-info.java of package %1$s cannot be found among the sources: pass -Aretort.directory=<the root of the"
                    + " sources that hold it>"),
    SOURCE_FOLDER_INACCESSIBLE(
            ERROR,
            "%1$s cannot be read or written (%2$s), so neither revision nor snapshot was written: make the folder writable, or compile with"
                    + " -Aretort.mode=check, which writes nothing"),
    NO_CLASS_OUTPUT(
            WARNING,
            "the compiler was not told where classes go, so new revisions are not compiled and no index of them is written: pass -d"
                    + " <folder>"),
    CLASS_OUTPUT_INACCESSIBLE(
            ERROR,
            "the class output cannot be written (%1$s), so revisions cannot be applied from there: make it writable, or delete it, and"
                    + " compile again"),

    // The committed snapshot and revisions
    SNAPSHOT_BROKEN(
            ERROR,
            "%1$s is not a Retort snapshot (%2$s): restore the committed file; it is written by the compiler, not by hand"),
    SNAPSHOT_CONFLICT(ERROR, "%1$s still holds conflict markers of a merge, and %2$s: %3$s"),
    SNAPSHOT_NEWER(
            ERROR,
            "%1$s has format %2$s, this Retort knows format %3$s: use the Retort version the rest of the team uses"),
    SNAPSHOT_EDITED(
            ERROR,
            "%1$s was edited by hand (its checksum does not fit): restore the committed file; to change the schema, change the"
                    + " entities and compile"),
    SNAPSHOT_HEAD_UNKNOWN(
            ERROR,
            "the snapshot continues revision %1$s, but no revision in package %2$s has that id: restore the deleted class, or"
                    + " the schema.json that was committed with the classes that are there"),
    SNAPSHOT_MISSING(
            ERROR,
            "package %1$s has revisions but no schema.json: restore the committed file; where none was committed yet, and no git tells"
                    + " so, compile once with -Aretort.draft=always"),
    SNAPSHOT_BEHIND(
            ERROR,
            "%1$s follows the revision that schema.json ends with, and the entities differ from it too, so what is new cannot be"
                    + " told: restore the schema.json that was committed with that revision; or, if you wrote the revision by hand,"
                    + " compile once without the change to the entities"),
    REVISION_ID_TWICE(
            ERROR,
            "the revision id %1$s is taken by %2$s: delete the copy, or give it another id and the right parent"),
    REVISION_NOT_VISIBLE(
            ERROR,
            "%1$s lies in the folder but this compile does not see it: compile it too, or put the class output on the class path"),
    REVISION_NOT_UTF8(
            ERROR,
            "%1$s is not UTF-8, so what it does cannot be read: save it in UTF-8 and compile with -encoding UTF-8 (in Maven the property"
                    + " project.build.sourceEncoding), or write each letter in it that is not ASCII as \\u and its four digits"),
    REVISION_OF_ANOTHER_PACKAGE(
            ERROR,
            "%1$s lies in the folder of package %2$s and says that it is of package %3$s: write package %2$s there, or move it to"
                    + " where it belongs"),
    REVISIONS_IN_A_CIRCLE(
            ERROR,
            "the revisions %1$s follow each other or depend on each other in a circle: give one of them the parent it really"
                    + " follows"),
    SEVERAL_HEADS(
            ERROR,
            "nothing follows any of the revisions %1$s: take the schema.json of one of them whole, and compile without"
                    + " -Aretort.mode=check, which joins them"),
    BRANCHES_CONFLICT(
            ERROR,
            "%1$s and %2$s were made in different branches and both touch %3$s, so it matters which runs first: delete the one that no"
                    + " database has seen, take the schema.json of the other (git checkout --ours or --theirs), and compile; or say in a"
                    + " revision of your own how they go together (retort merge)"),
    BRANCHES_EXCLUDE_EACH_OTHER(
            ERROR,
            "%1$s and %2$s were made in different branches and both touch %3$s, and neither can run after the other, so no revision can"
                    + " join them: delete the one that fewer databases have seen, and take the schema.json of the other (git"
                    + " checkout --ours or --theirs), and compile; a database that has what you deleted takes it back with"
                    + " upgrade --replace-unknown"),
    DRAFT_EDITED(
            WARNING,
            "the revisions do not make any more what schema.json says (%1$s), with which the next one is compared, and not as they were"
                    + " generated are %2$s: put schema.json back as it was before them (git restore; before the first revision there"
                    + " was none, then delete it), and compile"),
    REVISIONS_EDITED(
            ERROR,
            "the revisions do not make what schema.json says (%1$s), and not as they were generated are %2$s: put them back, for what"
                    + " is applied keeps its old meaning, and say the rest in a new revision; where nothing is committed or"
                    + " applied yet, put schema.json back as it was before them, and compile"),
    DOWNGRADE_BROKEN(
            ERROR,
            "the downgrade of %1$s fails after its upgrade (%2$s): write what takes the upgrade back, or nothing if that cannot be"),
    REVISION_PARENT_UNKNOWN(
            ERROR,
            "the parent %1$s is no revision of package %2$s: restore its class, delete this one if it is a"
                    + " draft of another branch, or name the revision that it follows%3$s"),
    REVISION_DEPENDENCY_UNKNOWN(
            NOTE,
            "%1$s is neither the whole id nor a label of a revision in package %2$s: unless a jar brings it, restore its class or"
                    + " name the revision that must be applied before"),
    REVISION_LABEL_TWICE(ERROR, "the label %1$s is taken by %2$s: give this branch another name"),
    REVISION_NAME_MALFORMED(
            ERROR,
            "\"%1$s\" cannot be the id or a label of a revision: write letters, digits, _ and . only, and not head, heads, base"
                    + " or current"),

    // What entities say
    CLASS_MISSING(ERROR, "%1$s, which %2$s needs, is not on the class path: add the library that has it"),
    CLASS_STALE(
            ERROR,
            "%1$s was compiled before its source was changed last, so what its class says of its table is no longer so: compile it"
                    + " too, or everything anew"),
    SQL_OBJECTS_NOT_FOUND(
            ERROR, "there is no folder %1$s beside the sources of this package: create it, or correct its name"),
    SQL_OBJECT_UNREADABLE(
            ERROR,
            "%1$s:%2$s: %3$s: write a create statement, or a line \"-- drop: drop ...\" with what takes it back"),
    SQL_OBJECT_REQUIRES_UNKNOWN(ERROR, "%1$s:%2$s: there is no %3$s beside it: name a file of the same folder"),
    SQL_OBJECTS_IN_A_CIRCLE(ERROR, "%1$s require each other: take one of their \"-- requires:\" lines away"),
    UNSUPPORTED_ANNOTATION(
            ERROR,
            "@%1$s is not understood yet, and a schema without it would be wrong: give the column's type with @Column(columnDefinition)"
                    + " or @Migrations(types = @TypeMapping(...)) if that is all it changes, or mark the %2$s @Unmanaged and write that"
                    + " part in a revision by hand"),
    UNSUPPORTED_MAPPING(
            ERROR,
            "%1$s is not understood yet: map it otherwise, or mark the attribute, or its entity if the key depends on it, @Unmanaged and"
                    + " write that part in a revision by hand"),
    UNMAPPED_TYPE(
            ERROR,
            "%1$s, the type of %2$s, has no column type: map it as an association or @Embedded, name a converter with @Convert, give"
                    + " the type with @Column(columnDefinition) or, wherever it is used, with @Migrations(types = @TypeMapping(...)), or"
                    + " mark it @Transient or @Unmanaged"),
    JSON_BY_CHANCE(
            ERROR,
            "nothing says of %1$s what it is in the database, and Hibernate takes it for JSON only if it meets %2$s of %3$s first, which"
                    + " has the same Java type: write @JdbcTypeCode(SqlTypes.JSON) here, too, on the %4$s, which is what is read"),
    TYPE_UNREADABLE(
            ERROR,
            "\"%1$s\" is no type, or more than one: write only what stands between a column's name and what else is said of it, for"
                    + " example \"numeric(19, 4)\""),
    CONVERTER_UNKNOWN(
            ERROR,
            "%1$s does not say what it converts: let it implement AttributeConverter with two types that are no type variables"),
    CONVERTER_UNFIT(ERROR, "%1$s converts %2$s, and this is %3$s: name a converter for that type"),
    REFUSED_BY_HIBERNATE(ERROR, "Hibernate refuses %1$s: %2$s"),
    WITHOUT_EFFECT(WARNING, "%1$s has no effect: %2$s"),
    ENTITY_WITHOUT_ID(ERROR, "entity %1$s has no key: annotate the field that tells its rows apart with @Id"),
    TABLE_TAKEN(ERROR, "table %1$s is already that of %2$s: give one of them another name with @Table or @JoinTable"),
    TABLE_SHARED(
            WARNING,
            "table %1$s is also that of %2$s, and some of its rows have nothing for %3$s, which must have a value: give one of the two"
                    + " another name with @Table, @JoinTable or @CollectionTable"),
    COLUMN_TWICE(
            ERROR,
            "column %1$s of table %2$s is already that of %3$s: give one of them another name (@Column, @JoinColumn,"
                    + " @AttributeOverride), or make one insertable = false, updatable = false"),
    SUBCLASS_TYPES_DIFFER(
            WARNING,
            "column %1$s is %2$s for %3$s and %4$s for %5$s, and which of these Hibernate makes it depends on the class that it meets"
                    + " first; here it is the one that has room for both: give both the same type"),
    SUBCLASS_TYPES_CONTRADICT(
            ERROR,
            "column %1$s is %2$s for %3$s and %4$s for %5$s, and which of these Hibernate makes it depends on the class that it meets"
                    + " first: give both the same type, if need be with a columnDefinition, or one of them another name"),
    SUBCLASS_VALUES_DIFFER(
            WARNING,
            "column %1$s lets in the values of %2$s and no others, as Hibernate makes it, so that inserts of %3$s with another one fail: give"
                    + " both the same enum, or each a column of its own"),
    UNKNOWN_COLUMN(ERROR, "%2$s has no column %1$s: name one of %3$s"),
    OVERRIDE_UNKNOWN(
            WARNING,
            "no attribute is called %1$s, so Hibernate passes over this: name the attribute to override by its path within this one"),
    OVERRIDE_WITHOUT_COLUMNS(
            ERROR,
            "this override of %1$s names neither joinColumns nor a joinTable, which Hibernate takes for an empty @JoinTable: name those of"
                    + " the attribute here too"),
    MAPPED_BY_UNKNOWN(ERROR, "%2$s has no association %1$s: name the attribute of %2$s that owns this association"),
    NOT_AN_ENTITY(
            ERROR, "%1$s leads to %2$s, which is no entity: annotate that with @Entity, or name the targetEntity"),
    NOT_NULL_IN_SUBCLASS(
            WARNING,
            "%1$s is NOT NULL in a table shared with %2$s, whose rows have no value for it and so cannot be inserted: make it nullable,"
                    + " give it a @Default(\"...\"), or use the strategy JOINED"),
    SEQUENCE_TWICE(
            ERROR,
            "sequence %1$s starts with %2$s and steps by %3$s here, elsewhere with %4$s and by %5$s: use one initialValue and"
                    + " allocationSize, or two sequences"),
    GENERATOR_UNSEEN(
            NOTE,
            "%1$s reads in its own code what it asks of the database, so that it is taken to ask for the sequence %2$s with a step of %3$s:"
                    + " if it asks for another one, create that in a revision, with op.createSequence"),
    CONSTRAINT_NAME_TAKEN(
            ERROR,
            "the name %1$s is taken by table %2$s or something on it: names are good for a whole schema, use another"),
    CONSTRAINT_NAME_SHARED(
            WARNING,
            "%1$s is the name of several on table %2$s, which become one on %3$s: give each a name of its own, or write the one that you"
                    + " want"),
    CONSTRAINT_NAME_TAKEN_ON_H2(
            NOTE,
            "table %2$s has a constraint called %1$s too, which H2 refuses, for there the names of constraints are good for a whole schema: if"
                    + " revisions are to run there, use another"),
    ENUM_TYPE_TAKEN(
            ERROR,
            "%2$s needs the enum type %1$s, which is that of %3$s: give the enum another name, for Hibernate calls the type like the"
                    + " class, without its package"),
    ENUM_TYPE_IN_TWO_ORDERS(
            ERROR,
            "the values of the enum type %1$s are in the order of %2$s here and in that of %3$s elsewhere, but it is one type, and Hibernate"
                    + " gives it the order that it comes upon last: write the same code wherever the enum is used, or @Enumerated for one of"
                    + " the two"),
    NAME_MISSING(ERROR, "this %1$s has no name, and @Migrations(naming = EXPLICIT) derives none: write %2$s"),
    NAME_EMPTY(ERROR, "the name of a %1$s is empty: write one"),
    NAME_TOO_LONG(
            WARNING,
            "the %1$s name %2$s has %3$s bytes, and PostgreSQL cuts it to %4$s: write a shorter one in the annotation"),
    NAME_CUT_TO_ANOTHER(
            ERROR,
            "PostgreSQL cuts the name %1$s to %2$s, which is the name of another %3$s already: write a shorter one in the annotation"),
    RESERVED_WORD(
            WARNING,
            "%2$s is a reserved word, so Hibernate's SQL with this %1$s fails: quote it (\"`%2$s`\"), or use another name"),
    REFERENCE_NOT_UNIQUE(
            WARNING,
            "a foreign key needs %1$s to be unique, which nothing there says, so it is made unique and a second row with the same"
                    + " value is refused: write @Column(unique = true) or a @UniqueConstraint there if that is meant, or refer to the key"),
    LIMITS_DIFFER(
            WARNING,
            "%1$s is limited to %2$s and to %3$s, and which of these Hibernate takes for the column is chance; here it is the smaller, which"
                    + " is enough for what passes both: say it once, or say the same"),
    TYPE_BY_CHANCE(
            WARNING,
            "%1$s is an array and %2$s of %3$s, which has the same Java type, is JSON, but Hibernate takes both for what the class is that it"
                    + " meets first: make both JSON, or one of them an array like String[]"),
    TYPE_OF_ANOTHER_DATABASE(
            WARNING,
            "PostgreSQL has no type \"%1$s\", so the revision fails there: write \"%2$s\", which H2 understands as well"),
    NUMBER_TOO_LONG(
            WARNING,
            "%1$s is to have %2$s digits, and PostgreSQL has numbers of no more than %3$s, so the revision fails there: write a smaller precision"),
    LARGE_IN_KEY(
            WARNING,
            "%1$s is in a key or an index, where H2 takes no %2$s, so the revision fails there, and PostgreSQL %3$s: write a shorter"
                    + " @Column(length = ...)%4$s, or do without the key or index, as a List does where a Set has one"),
    COLUMN_DEFINITION_UNREADABLE(
            ERROR,
            "the column definition \"%1$s\" does not begin with a type, or says more of the column than collate, default, not null, unique,"
                    + " check and generated: %2$s"),
    OPTIONS_UNREADABLE(
            ERROR,
            "the options \"%1$s\" of %2$s say what no comparison with a database understands: leave them out, and write that part in a"
                    + " revision with op.execute(...)"),
    FOREIGN_KEY_DEFINITION_UNREADABLE(
            ERROR,
            "the foreign key definition \"%1$s\" says more than what happens on delete and on update, or names other columns:"
                    + " write only \"on delete ... on update ...\""),

    EXPRESSION_BROKEN(
            ERROR,
            "%1$s(\"%2$s\") is no SQL expression (%3$s): write one, without a semicolon, and texts in single quotes"),
    EXPRESSION_NAMES_UNKNOWN(
            WARNING,
            "when %1$s runs there is no %2$s: correct the name, put a text in single quotes, or leave it if something made it that is not in"
                    + " the revisions"),
    VALUE_DOES_NOT_FIT(ERROR, "%1$s is no value for %2$s, which %3$s: write an SQL expression that gives one"),
    SEVERAL_COLUMNS(
            ERROR,
            "%1$s gives one value, and %2$s has the columns %3$s: leave it out, and give them values in the revision with op.execute(...),"
                    + " until when new ones must be nullable"),
    EXPRESSION_FOR_SEVERAL(
            ERROR,
            "%1$s names a column of the row, and would say the same for %2$s, as this is embedded more than once: leave it out, and say it"
                    + " of each of them in a revision of your own first (op.addColumn with backfill(...), op.alterColumn with using(...))"),
    CONSTANT_TOO_LONG(
            WARNING,
            "%1$s of %2$s is stored with %3$s letters, and %4$s takes only %5$s, so that every insert of it fails: write"
                    + " @Column(length = %3$s), or let it have a shorter name"),
    COLUMN_NEVER_WRITTEN(
            WARNING,
            "%1$s is NOT NULL, and no attribute writes it, so every insert fails: give it a @Default(\"...\"), let it be null, or"
                    + " leave out insertable = false or updatable = false"),

    // What the change does
    TABLE_DROPPED(
            WARNING,
            "table %1$s and its rows are dropped by %2$s, for no entity declares it any more: keep the entity, or write"
                    + " @Dropped(\"%1$s\") on the package with @Migrations if that is meant"),
    TABLE_MOVED(
            WARNING,
            "table %1$s and its rows are dropped by %2$s, and the attributes that it had begin empty in %3$s: copy them in the revision"
                    + " before the drop (op.execute), or by @Backfill(\"(select ...)\") where the other table was there before; write"
                    + " @Dropped(\"%1$s\") on the package with @Migrations if nothing is to be kept"),
    COLUMN_DROPPED(
            WARNING,
            "column %1$s and what it holds are dropped by %2$s: keep the attribute, or write @Dropped(\"%3$s\") on the"
                    + " entity if that is meant"),
    COLUMN_MOVED(
            WARNING,
            "the attribute of %1$s is in %4$s now, which begins empty, and %2$s drops what %1$s holds: copy it in the revision before the"
                    + " drop (op.execute), or by @Backfill(\"(select ...)\") on the attribute if the other table was there before; write"
                    + " @Dropped(\"%3$s\") on the entity if nothing is to be kept"),
    COLUMN_TAKEN_OVER(
            WARNING,
            "%1$s begins empty, and what its attribute had until now stays in %2$s, which is of another attribute from now on: %3$s; clear"
                    + " %2$s in the revision (op.execute) where the other attribute must not show it"),
    COLUMN_EXCHANGED(
            WARNING,
            "rows show in this attribute what is in %1$s from now on, which was of %2$s, and what it had stays in %3$s, which is of %4$s now:"
                    + " %5$s; if only the mapping was wrong, there is nothing to do"),
    REFERENCE_RETARGETED(
            WARNING,
            "what rows hold in %1$s are keys of %2$s, and will be taken for keys of %3$s: say in the revision what becomes of them,"
                    + " between the two foreign keys (op.execute); if %3$s has the same rows under the same keys, there is nothing to do"),
    COMPUTED_OVER(
            WARNING,
            "what rows hold in %1$s is lost with %2$s, for the database computes it from then on, and no downgrade brings it back: give what"
                    + " is computed a column of its own if the rows shall keep theirs"),
    TABLE_NOT_MADE(
            NOTE,
            "no revision of package %4$s makes table %1$s of %2$s, which a foreign key of %3$s needs: name the class in"
                    + " @Migrations(classes = %2$s.class), unless something else makes the table before, such as the revisions of a jar"),
    TABLE_OF_ANOTHER_LINE(
            ERROR,
            "table %1$s would be dropped with all it holds, though %2$s declares it in another line of revisions, which would make it"
                    + " anew and empty: write @Dropped(\"%1$s\") on this package if that is meant; to keep the rows, put the class"
                    + " back, mark it @Unmanaged, compile, and move it then"),
    DROP_NOT_ANNOTATED(
            ERROR,
            "%1$s would be dropped with all it holds: keep what declared it, write @Dropped(\"%2$s\") on %3$s if that is meant, or"
                    + " @RenamedFrom(\"%2$s\") on what it became"),
    AMBIGUOUS_RENAME(
            ERROR,
            "%1$s is gone and %2$s is new, and only you know whether it is the same: write @RenamedFrom(\"%3$s\") here to keep what it"
                    + " holds, or @Dropped(\"%3$s\") on %4$s to let it go"),
    COLUMN_OF_NO_FIELD(
            ERROR,
            "%1$s is gone and %2$s is new, which no field declares, and only you know whether it is the same: write @Dropped(\"%3$s\")"
                    + " on %4$s to let it go, or op.renameColumn in a revision of your own to keep what it holds"),
    USING_MISSING(ERROR, "%1$s goes from %2$s to %3$s, and %4$s: %5$s"),
    USING_SPENT(
            ERROR,
            "this has done its work in %1$s and would convert the values of %2$s once more: remove it if the database makes %4$s of %3$s"
                    + " by itself, or write what does"),
    ZONE_DECIDES(
            WARNING,
            "%1$s goes from %2$s to %3$s, and which moment a row then has depends on the time zone of whoever runs the revision: let it be"
                    + " run in the zone that the rows were written in (the one of its JVM, or for a script that of psql), or write"
                    + " @Using(value = \"...\", downgrade = \"...\") with SQL that names the zone"),
    SERIAL_CHANGED(
            WARNING,
            "%1$s goes from %2$s to %3$s, and PostgreSQL alters no column from or to a serial, so the revision fails there: keep the type"
                    + " that it has (with @Column(columnDefinition) if it is the serial, which numbers rows as an identity does)"),
    DOWNGRADE_MISSING(
            ERROR,
            "a downgrade takes %1$s back from %2$s to %3$s, and no database makes one of the other by itself: say how with"
                    + " %4$s, where downgrade is \"null\" if nothing needs to come back"),
    CONSTANT_MOVED(
            ERROR,
            "%1$s stands at position %2$s, where the rows of %3$s mean %4$s: keep the constants in their order and add new ones at the"
                    + " end%5$s"),
    CONSTANTS_DISPUTED(
            ERROR,
            "%1$s in rows of %2$s means %3$s in one of the branches that were merged, and %4$s in the other: take the schema.json of"
                    + " the one whose rows are to keep their meaning (git checkout --ours or --theirs), and let only its constant"
                    + " have %1$s; rows that the other one has already need their new value by hand"),
    CONSTANT_REMOVED(
            WARNING,
            "%2$s is no constant of %1$s any more, and %3$s stops where a row of %4$s still holds it: give such rows another value before,"
                    + " or in the revision, or write @Dropped(\"%2$s\") on %1$s if there are none"),
    CONSTANT_IN_ARRAY(
            ERROR,
            "%2$s is no constant of %1$s any more, and no revision looks for it in the arrays of %3$s: give the rows that hold it another"
                    + " value (op.execute in a revision of your own), and write @Dropped(\"%2$s\") on %1$s when there are none"),
    CODE_IN_ARRAY(
            ERROR,
            "%1$s of %2$s stores %3$s now, and no revision looks for %4$s in the arrays of %5$s: keep what it stores, or hold the constants in"
                    + " an @ElementCollection, whose rows a revision can change"),
    CODE_TAKEN(ERROR, "%1$s of %2$s stores %3$s, %4$s: let it store something else"),
    CODE_UNREADABLE(
            WARNING,
            "what %1$s of %2$s stores is computed, so that nothing keeps other values out, and no revision follows when it changes: give the"
                    + " constructor a constant"),
    CLASS_OF_ROWS_GONE(
            WARNING,
            "no class is called %1$s any more, and rows that have %2$s in %3$s cannot be loaded: write @RenamedFrom(\"%1$s\") on the class"
                    + " that it became, or give such rows another class or delete them in the revision"),
    RENAMED_FROM_UNKNOWN(
            ERROR,
            "nothing can be renamed from \"%1$s\" (%2$s): write the name that the database has, or remove the annotation"),
    RENAMED_FROM_SPENT(
            ERROR,
            "%1$s would be dropped with all it holds, and %2$s take its name: remove this if it has done its work, or write"
                    + " @Dropped(\"%3$s\") on %4$s if that is meant"),
    EXCHANGE_SPENT(
            ERROR,
            "this has done its work in %1$s, and would give %2$s the name %3$s once more: remove it, or say it in a"
                    + " revision of your own if it is meant"),
    CONTRADICTING_ANSWERS(ERROR, "%1$s and %2$s contradict each other: remove one of the two"),
    ANSWER_NOT_NEEDED(NOTE, "%1$s has nothing to do any more (%2$s): remove it"),
    NOT_NULL_WITHOUT_DEFAULT(ERROR, "%1$s is NOT NULL and the table may hold rows: %2$s, or make it nullable"),
    NOT_NULL_ON_EXISTING_ROWS(
            WARNING,
            "%1$s becomes NOT NULL, and %2$s stops where a row has no value: add @Backfill(\"...\") with the SQL value such rows get,"
                    + " or give them one before it runs"),
    ROWS_WITHOUT_VALUE(
            WARNING,
            "%1$s is null in the rows that are there, and Hibernate %2$s: add @Backfill(\"...\") with the SQL value they get,"
                    + " or @Default(\"...\") if it is to stay in the database%3$s"),
    COLUMN_LEFT_BEHIND(
            WARNING,
            "%1$s stays, NOT NULL and without a default, and no attribute gives it a value any more, so every insert fails: keep the"
                    + " attribute as long as the column, or first let it be null (@Column(nullable = true)), with a revision of its own"),
    SCHEMA_CHANGED(
            ERROR,
            "the entities differ from schema.json (%1$s): compile without -Aretort.mode=check, and commit the revision and"
                    + " schema.json"),
    SEQUENCE_REPLACED(
            WARNING,
            "sequence %1$s is dropped and another begins anew with %2$s, so keys that rows had, or that a version of the"
                    + " application that still runs keeps in store, may be handed out again: write @RenamedFrom(\"%1$s\") here if it only has"
                    + " another name, keep it with @GeneratedValue(generator = \"%1$s\") and @SequenceGenerator(name = \"%1$s\"), or set the new"
                    + " one in the revision"),
    SEQUENCE_STEP_CHANGED(
            Rule.SEQUENCE_STEP_CHANGED,
            "sequence %1$s steps by %2$s now and by %3$s then, so while old and new versions of the application run they hand out the"
                    + " same numbers: keep the allocationSize, or give the generator a new sequence"),
    RENAME_BREAKS_RUNNING(
            Rule.RENAME_BREAKS_RUNNING,
            "%1$s is called %2$s from then on, and the version of the application that still runs does not find it: keep the name in the"
                    + " database, or stop that version first"),
    DROP_BREAKS_RUNNING(
            Rule.DROP_BREAKS_RUNNING,
            "the version of the application that still runs names %1$s in its SQL, which fails as soon as it is gone: first release a"
                    + " version without it (%2$s), or stop that one before"),
    NOT_NULL_BREAKS_RUNNING(
            Rule.NOT_NULL_BREAKS_RUNNING,
            "%1$s is NOT NULL and has no default, so the inserts of the version of the application that still runs fail: give it a"
                    + " @Default(\"...\")"),
    TYPE_NARROWED(
            Rule.TYPE_NARROWED,
            "%1$s goes from %2$s to %3$s, and a value that does not fit fails the revision, or is rounded or cut: make sure that there"
                    + " is none, or keep the type"),
    TYPE_REWRITES_TABLE(
            Rule.TYPE_REWRITES_TABLE,
            "%1$s goes from %2$s to %3$s, for which PostgreSQL writes all of %4$s anew while nobody can read it: add another column and"
                    + " copy in batches, or stop the application"),
    COLUMN_REWRITES_TABLE(
            Rule.COLUMN_REWRITES_TABLE,
            "%1$s gets another value in each row, for which PostgreSQL writes all of %2$s anew while nobody can read it: let"
                    + " @Migrations(online = true) fill it in batches, which identity and computed columns cannot have"),
    BACKFILL_LOCKS_TABLE(
            Rule.BACKFILL_LOCKS_TABLE,
            "nobody can read %1$s while its rows get their %2$s: let @Migrations(online = true) do it in batches"),
    NOT_NULL_SCANS_TABLE(
            Rule.NOT_NULL_SCANS_TABLE,
            "%1$s forbids null, for which all rows of %2$s are looked at while nobody can read it: let @Migrations(online = true) look"
                    + " beforehand"),
    CHECK_SCANS_TABLE(
            Rule.CHECK_SCANS_TABLE,
            "for check %1$s all rows of %2$s are looked at while nobody can read it: let @Migrations(online = true) look afterwards"),
    FOREIGN_KEY_BLOCKS_WRITES(
            Rule.FOREIGN_KEY_BLOCKS_WRITES,
            "for foreign key %1$s all rows of %2$s are looked at while nobody can write to it or to %3$s: let @Migrations(online ="
                    + " true) look afterwards"),
    INDEX_BLOCKS_WRITES(
            Rule.INDEX_BLOCKS_WRITES,
            "nobody can write to %2$s while index %1$s is built: let @Migrations(online = true) build it concurrently"),
    UNIQUE_LOCKS_TABLE(
            Rule.UNIQUE_LOCKS_TABLE,
            "nobody can read %2$s while the index of %1$s is built: let @Migrations(online = true) build it concurrently"),
    PRIMARY_KEY_LOCKS_TABLE(
            Rule.PRIMARY_KEY_LOCKS_TABLE,
            "nobody can read %2$s while the index of %1$s is built: let @Migrations(online = true) build it concurrently"),
    FOREIGN_KEY_WITHOUT_INDEX(
            Rule.FOREIGN_KEY_WITHOUT_INDEX,
            "no index leads with the columns of %1$s, so whenever %2$s loses a row all of %3$s is searched: add an @Index"),
    INDEX_REDUNDANT(
            Rule.INDEX_REDUNDANT,
            "index %1$s of %2$s finds nothing that another key or index does not find: remove it"),
    KEY_OF_FEW_BITS(Rule.KEY_OF_FEW_BITS, "%1$s is numbered by the database and ends where %2$s ends: make it a Long"),
    TABLE_WITHOUT_PRIMARY_KEY(
            Rule.TABLE_WITHOUT_PRIMARY_KEY,
            "table %1$s has no primary key, so it cannot be replicated row by row: use a Set, or an @OrderColumn"),
    SQL_NAMES_UNKNOWN(
            WARNING,
            "when this statement runs there is no %1$s: correct the name, or leave it if something made it that is not in the revisions;"
                    + " what git has is not looked at again"),
    SQL_ENDS_TRANSACTION(
            ERROR,
            "%1$s would end the transaction that the revision runs in, so if it fails later, a part of it stays: leave it out, and let"
                    + " what must not be in a transaction be op.outsideTransaction(...)"),
    SQL_NEEDS_NO_TRANSACTION(
            ERROR,
            "PostgreSQL refuses %1$s in a transaction: write op.outsideTransaction(\"...\") instead of op.execute"),
    REVISION_WRITTEN(NOTE, "%1$s written%3$s: %2$s"),
    REVISION_REBASED(
            NOTE,
            "%1$s now follows %2$s, and nothing else in it changed: a database that has it already knows it by its old id; take it back"
                    + " there with upgrade --replace-unknown"),
    ANSWER_FORGOTTEN(
            WARNING,
            "%1$s is gone from here, so what takes the place of the draft %2$s does without it: put it back until the revision is in git,"
                    + " if rows are to get what it says"),
    DRAFT_REMOVED(NOTE, "%1$s removed, for its change was taken back: it was not in git yet"),
    DRAFT_KEPT(
            NOTE,
            "%1$s is as it was generated, and whether it is committed cannot be told (%2$s), so this change got a revision of its own:"
                    + " pass -Aretort.draft=always to have the last revision rewritten for as long as it is as it was generated, or -Aretort.draft=never"),
    DRAFT_NOT_COMPILED(
            WARNING,
            "%1$s was rewritten under its name, and this compiler overwrites its class with the old one: compile once more"),
    ;

    private final Diagnostic.Kind kind;
    private final String text;

    Problem(Diagnostic.Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    Problem(Rule rule, String text) {
        this(WARNING, text + ", or write @Accepted(rule = Rule." + rule.name() + ", reason = \"...\") here");
    }

    /** The words for a broken rule. */
    public static Problem of(Rule rule) {
        return valueOf(rule.name());
    }

    /** What a developer searches for: the constant in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Diagnostic.Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }
}
