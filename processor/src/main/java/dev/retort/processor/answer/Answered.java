package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Where there is an answer at all. Nearly everywhere there is none, so each element is looked at once for all who read answers. */
public final class Answered {

    private final PersistentClasses classes;
    private final Map<Element, Boolean> elements = new HashMap<>();
    private final Set<QualifiedName> tables = new HashSet<>();

    private Answered(PersistentClasses classes) {
        this.classes = classes;
    }

    public static Answered in(Assembly assembly) {
        Answered answered = new Answered(assembly.classes());
        assembly.origins().forEach((table, origin) -> {
            if (answered.isAnyColumnOf(origin)) {
                answered.tables.add(table);
            }
        });
        return answered;
    }

    private boolean isAnyColumnOf(TableOrigin origin) {
        for (Origin column : origin.columns().values()) {
            if (is(column.location().element())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column of the table has an answer on what declares it. */
    public boolean isIn(QualifiedName table) {
        return tables.contains(table);
    }

    /** Whether the element has one; a class also has those that it inherits. */
    public boolean is(Element element) {
        Boolean known = elements.get(element);
        if (known == null) {
            known = isOn(Annotated.of(element)) || element instanceof TypeElement type && isOnLineageOf(type);
            elements.put(element, known);
        }
        return known;
    }

    private boolean isOnLineageOf(TypeElement type) {
        for (Annotated above : classes.of(type).lineage()) {
            if (isOn(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(Annotated annotated) {
        for (AnnotationUse use : annotated.annotations()) {
            if (use.isRetort() || use.isHibernate("ColumnDefault")) {
                return true;
            }
        }
        return false;
    }
}
