package dev.retort.processor.assembly;

import dev.retort.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/** Collections of one Java type, some as JSON and some as arrays. */
final class ListsAsJson {

    private final Context context;

    ListsAsJson(Context context) {
        this.context = context;
    }

    void check(EntityModel entity) {
        entity.attributesAndContents(this::check);
    }

    private void check(Mapped mapped) {
        Optional<Mapped> asJson = context.jsonAttributes().of(mapped.attribute().type());
        if (asJson.isPresent() && isArray(mapped)) {
            context.reports()
                    .at(
                            mapped.where(),
                            Problem.TYPE_BY_CHANCE,
                            mapped.path(),
                            asJson.get().path(),
                            asJson.get().declaring().getSimpleName());
        }
    }

    /** Not what a converter turns into something else. */
    private static boolean isArray(Mapped mapped) {
        return mapped.hasColumn()
                && !JsonAttributes.isJson(mapped.attribute())
                && mapped.conversion().isEmpty()
                && mapped.attribute().type() instanceof DeclaredType collection
                && BasicTypes.element(collection).isPresent();
    }
}
