package dev.retort.processor.declaration;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** What the libraries of the compilation say about how the schema will be used. */
final class ClassPath {

    private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";

    /** Came with Hibernate 7.0, and is the very class whose naming makes Spring Boot 4 differ from Spring Boot 3. */
    private static final String ONLY_IN_HIBERNATE_7 =
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";

    private final TypesByName types;

    /** @param user of the libraries */
    ClassPath(Element user, Elements elements) {
        this.types = TypesByName.seenFrom(user, elements);
    }

    Hibernate hibernate() {
        return has(ONLY_IN_HIBERNATE_7) ? Hibernate.V7 : Hibernate.V6;
    }

    Naming naming() {
        if (!has(SPRING_BOOT)) {
            return Naming.JPA;
        }
        return hibernate() == Hibernate.V7 ? Naming.SPRING_BOOT_4 : Naming.SPRING_BOOT_3;
    }

    private boolean has(String type) {
        return types.find(type) != null;
    }
}
