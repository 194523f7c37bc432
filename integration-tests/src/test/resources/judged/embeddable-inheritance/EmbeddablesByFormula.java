package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
class Holder {
    @Id
    Long id = 1L;

    Base base = new Base();

    @Embeddable
    @DiscriminatorFormula("case when more is null then 'Base' else 'Extended' end")
    @DiscriminatorValue("Base")
    static class Base {
        String thing = "s";
    }

    @Embeddable
    @DiscriminatorValue("Extended")
    static class Extended extends Base {
        String more = "m";
    }
}
