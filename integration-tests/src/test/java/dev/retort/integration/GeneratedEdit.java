package dev.retort.integration;

import dev.retort.integration.GeneratedModel.Entity;
import dev.retort.integration.GeneratedModel.Field;
import dev.retort.integration.GeneratedModel.Kind;
import dev.retort.integration.GeneratedModel.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * One change that a developer makes, with the answers that the compiler asks for. Where it is made is up to the seed; without a
 * place for it nothing happens.
 */
record GeneratedEdit(What what, long seed) {

    enum What {
        COLUMN_ADDED,
        NOT_NULL_COLUMN_ADDED,
        COLUMN_DROPPED,
        COLUMN_RENAMED,
        COLUMNS_SWAPPED,
        COLUMN_RENAMED_AND_RETYPED,
        TYPE_WIDENED,
        TYPE_NARROWED,
        NULL_ALLOWED,
        NULL_FORBIDDEN,
        CONSTRAINT_ADDED,
        CONSTRAINT_REMOVED,
        REFERENCE_ADDED,
        REFERENCES_IN_A_CIRCLE_ADDED,
        SET_ADDED,
        SET_RENAMED,
        SET_DROPPED,
        TABLE_ADDED,
        TABLE_DROPPED,
        TABLE_RENAMED,
        KEY_WIDENED,
        KEY_NARROWED,
        KEY_NUMBERED,
        KEY_FROM_A_SEQUENCE,
        KEY_GIVEN,
        CONSTANT_ADDED,
        CONSTANT_RENAMED
    }

    static GeneratedEdit by(Random random) {
        return new GeneratedEdit(What.values()[random.nextInt(What.values().length)], random.nextLong());
    }

    GeneratedModel apply(GeneratedModel model) {
        Random random = new Random(seed);
        if (model.entities().isEmpty()) {
            return model;
        }
        Entity entity = model.entities().get(random.nextInt(model.entities().size()));
        Entity other = model.entities().get(random.nextInt(model.entities().size()));
        // Numbers that no field or entity of the first model has, and that differ from edit to edit.
        int number = 1000 + (int) Math.floorMod(seed, 1_000_000);
        return switch (what) {
            case COLUMN_ADDED -> model.with(entity.and(field(random, number, true)));
            case NOT_NULL_COLUMN_ADDED -> {
                Field added = field(random, number, false);
                yield model.with(
                        entity.and(added.answering("@Backfill(\"" + added.kind().backfill() + "\")")));
            }
            // The way back from one that was NOT NULL has no values for it, and stops.
            case COLUMN_DROPPED ->
                any(random, entity, it -> it.kind() != Kind.SET && it.nullable())
                        .map(it -> model.with(entity.without(it).dropping(it.column())))
                        .orElse(model);
            case COLUMN_RENAMED ->
                any(random, entity, it -> it.kind() != Kind.SET)
                        .map(it -> model.with(entity.with(it.called("n" + number))))
                        .orElse(model);
            case COLUMN_RENAMED_AND_RETYPED ->
                any(random, entity, it -> it.kind() == Kind.INT)
                        .map(it ->
                                model.with(entity.with(it.called("n" + number).typed(Kind.LONG, it.length()))))
                        .orElse(model);
            case COLUMNS_SWAPPED -> swapped(random, model, entity);
            case TYPE_WIDENED ->
                any(random, entity, it -> it.kind() == Kind.INT || it.kind() == Kind.TEXT)
                        .map(it -> model.with(entity.with(
                                it.kind() == Kind.INT ? it.typed(Kind.LONG, it.length()) : it.typed(Kind.TEXT, 300))))
                        .orElse(model);
            case TYPE_NARROWED ->
                any(random, entity, it -> it.kind() == Kind.LONG || it.kind() == Kind.TEXT)
                        .map(it -> model.with(entity.with(
                                it.kind() == Kind.LONG ? it.typed(Kind.INT, it.length()) : it.typed(Kind.TEXT, 20))))
                        .orElse(model);
            case NULL_ALLOWED ->
                any(random, entity, it -> it.kind().isScalar() && !it.nullable())
                        .map(it -> model.with(entity.with(it.nullable(true))))
                        .orElse(model);
            case NULL_FORBIDDEN ->
                any(random, entity, it -> it.kind().isScalar() && it.nullable() && !it.unique())
                        .map(it -> model.with(entity.with(it.nullable(false)
                                .answering("@Backfill(\"" + it.kind().backfill() + "\")"))))
                        .orElse(model);
            case CONSTRAINT_ADDED ->
                any(random, entity, it -> it.kind().isScalar() && !it.unique() && !it.indexed())
                        .map(it -> model.with(entity.with(it.constrained(random.nextBoolean(), true))))
                        .orElse(model);
            case CONSTRAINT_REMOVED ->
                any(random, entity, it -> it.unique() || it.indexed())
                        .map(it -> model.with(entity.with(it.constrained(false, false))))
                        .orElse(model);
            case REFERENCE_ADDED -> model.with(entity.and(reference(number, Kind.REFERENCE, other)));
            case REFERENCES_IN_A_CIRCLE_ADDED -> {
                GeneratedModel one = model.with(entity.and(reference(number, Kind.REFERENCE, other)));
                Entity back = one.entity(other.number()).orElseThrow();
                yield one.with(back.and(reference(number + 1_000_000, Kind.REFERENCE, entity)));
            }
            case SET_ADDED -> model.with(entity.and(reference(number, Kind.SET, other)));
            case TABLE_ADDED ->
                model.and(new Entity(
                        number,
                        "T" + number,
                        true,
                        Numbers.values()[random.nextInt(3)],
                        List.of(field(random, number, true), reference(number + 1_000_000, Kind.REFERENCE, other)),
                        List.of(),
                        Optional.empty()));
            case TABLE_DROPPED -> dropped(model, entity);
            case TABLE_RENAMED ->
                entity.renamedFrom().isPresent() || isNew(entity) ? model : model.with(entity.called("R" + number));
            case SET_RENAMED ->
                any(random, entity, it -> it.kind() == Kind.SET)
                        .map(it -> model.with(entity.with(it.called("n" + number))))
                        .orElse(model);
            case SET_DROPPED ->
                any(random, entity, it -> it.kind() == Kind.SET)
                        .map(it -> model.with(entity.without(it)).dropping(it.name()))
                        .orElse(model);
            case KEY_WIDENED -> model.with(entity.withKey(true, entity.numbers()));
            case KEY_NARROWED -> model.with(entity.withKey(false, entity.numbers()));
            case KEY_NUMBERED -> model.with(entity.withKey(entity.longKey(), Numbers.IDENTITY));
            case KEY_FROM_A_SEQUENCE -> model.with(entity.withKey(entity.longKey(), Numbers.SEQUENCE));
            case KEY_GIVEN -> model.with(entity.withKey(entity.longKey(), Numbers.NOWHERE));
            case CONSTANT_ADDED -> model.withColor("C" + number);
            case CONSTANT_RENAMED -> model.withGreenCalled("LIME");
        };
    }

    private static boolean isNew(Entity entity) {
        return entity.number() >= 1000;
    }

    private static GeneratedModel dropped(GeneratedModel model, Entity entity) {
        GeneratedModel without = model.without(entity);
        if (isNew(entity) || entity.renamedFrom().isPresent() || without.isReferredTo(entity)) {
            return model;
        }
        for (Field field : entity.fields()) {
            if (field.kind() == Kind.SET && field.number() < 1000) {
                without = without.dropping(field.name());
            }
        }
        return without.dropping(entity.table());
    }

    private static GeneratedModel swapped(Random random, GeneratedModel model, Entity entity) {
        Optional<Field> one = any(random, entity, it -> it.kind() == Kind.TEXT);
        Optional<Field> other =
                one.flatMap(found -> any(random, entity, it -> it.kind() == Kind.INT && it.number() != found.number()));
        return other.map(it -> model.with(entity.with(one.get().called(it.name()))
                        .with(it.called(one.get().name()))))
                .orElse(model);
    }

    /** One that was there from the start, and that no edit was made to. */
    private static Optional<Field> any(Random random, Entity entity, Predicate<Field> isFit) {
        List<Field> fit = entity.fields().stream()
                .filter(it -> it.number() < 1000 && !it.isEdited())
                .filter(isFit)
                .toList();
        return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(random.nextInt(fit.size())));
    }

    static Field field(Random random, int number, boolean nullable) {
        List<Kind> scalars =
                List.of(Kind.INT, Kind.LONG, Kind.TEXT, Kind.TEXT, Kind.FLAG, Kind.DAY, Kind.NUMBER, Kind.COLOR);
        Kind kind = scalars.get(random.nextInt(scalars.size()));
        return new Field(number, "f" + number, kind, 100, nullable, false, false, 0, List.of());
    }

    static Field reference(int number, Kind kind, Entity target) {
        return new Field(number, "f" + number, kind, 0, true, false, false, target.number(), List.of());
    }
}
