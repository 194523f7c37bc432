package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
abstract class Payment {
    @Id
    Long id = 1L;
}

/** What only some rows of a table must have. */
@Entity
class Transfer extends Payment {
    @Any(fetch = FetchType.LAZY)
    @AnyDiscriminatorValue(discriminator = "T", entity = Transfer.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "usual_type")
    @JoinColumn(name = "usual_id")
    Object usual;

    @Any(fetch = FetchType.LAZY, optional = false)
    @AnyDiscriminatorValue(discriminator = "T", entity = Transfer.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "demanded_type")
    @JoinColumn(name = "demanded_id")
    Object demanded = this;

    @Any(fetch = FetchType.LAZY)
    @AnyDiscriminatorValue(discriminator = "T", entity = Transfer.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "by_its_key_type")
    @JoinColumn(name = "by_its_key_id", nullable = false)
    Object byItsKey = this;

    @Any(fetch = FetchType.LAZY)
    @AnyDiscriminatorValue(discriminator = "T", entity = Transfer.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "by_its_type_type", nullable = false)
    @JoinColumn(name = "by_its_type_id")
    Object byItsType = this;

    @Embedded
    Part part = new Part(this);

    @Embeddable
    static class Part {
        @Any(fetch = FetchType.LAZY, optional = false)
        @AnyDiscriminatorValue(discriminator = "T", entity = Transfer.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "embedded_type")
        @JoinColumn(name = "embedded_id")
        Object embedded;

        Part(Object embedded) {
            this.embedded = embedded;
        }

        Part() {}
    }
}
