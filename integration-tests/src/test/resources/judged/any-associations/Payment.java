package shop;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.*;

@Entity
class Payment {
    @Id
    Long id = 1L;

    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "P", entity = Payment.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "source_type", length = 10)
    @JoinColumn(name = "source_id")
    Object source;

    @Any
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Payment.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "other_type")
    @JoinColumn(name = "other_id")
    Object other;

    @Any
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyDiscriminatorValue(discriminator = "1", entity = Payment.class)
    @AnyKeyJdbcTypeCode(-5)
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "third_id")
    Object third;

    @Any
    @AnyKeyJavaType(org.hibernate.type.descriptor.java.LongJavaType.class)
    @Column(name = "fourth_type")
    @JoinColumn(name = "fourth_id")
    Object fourth;

    @Any
    @AnyKeyJavaClass(Long.class)
    @JdbcTypeCode(java.sql.Types.CHAR)
    @Column(name = "fifth_type", length = 5)
    @JoinColumn(name = "fifth_id")
    Object fifth;

    @Any
    @AnyKeyJavaClass(String.class)
    @Column(name = "sixth_type", columnDefinition = "varchar(7)")
    @JoinColumn(name = "sixth_id", columnDefinition = "varchar(3)")
    Object sixth;

    @Any(optional = false)
    @AnyDiscriminatorValue(discriminator = "P", entity = Payment.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "seventh_type")
    @JoinColumn(name = "seventh_id")
    Object seventh = this;
}
