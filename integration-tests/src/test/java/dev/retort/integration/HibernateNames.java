package dev.retort.integration;

import dev.retort.schema.Identifier;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;

/** What Hibernate makes of names as they are written; {@link HibernateVersion} makes one in a class loader of its own. */
public final class HibernateNames implements UnaryOperator<List<String>> {

    private final PhysicalNamingStrategy strategy;

    /** @param strategy the class that names things */
    public HibernateNames(String strategy) throws ReflectiveOperationException {
        this.strategy = (PhysicalNamingStrategy)
                Class.forName(strategy).getConstructor().newInstance();
    }

    @Override
    public List<String> apply(List<String> written) {
        return written.stream().map(this::physical).toList();
    }

    private String physical(String written) {
        org.hibernate.boot.model.naming.Identifier name =
                strategy.toPhysicalColumnName(org.hibernate.boot.model.naming.Identifier.toIdentifier(written), null);
        return new Identifier(name.getText(), name.isQuoted()).toString();
    }
}
