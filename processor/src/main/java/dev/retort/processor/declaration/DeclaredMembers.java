package dev.retort.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What classes enclose, in the order of its declaration. Javac puts the list together anew whenever it is asked. */
final class DeclaredMembers {

    private final DeclaredOrder order;
    private final Map<TypeElement, List<? extends Element>> known = new HashMap<>();

    DeclaredMembers(DeclaredOrder order) {
        this.order = order;
    }

    List<? extends Element> of(TypeElement owner) {
        List<? extends Element> members = known.get(owner);
        if (members == null) {
            members = owner.getEnclosedElements();
            if (order != DeclaredOrder.KEPT) {
                List<Element> sorted = new ArrayList<>(members);
                sorted.sort(order.in(owner));
                members = sorted;
            }
            known.put(owner, members);
        }
        return members;
    }
}
