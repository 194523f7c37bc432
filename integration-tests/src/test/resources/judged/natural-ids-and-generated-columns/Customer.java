package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.UUID;
import org.hibernate.annotations.*;

@Entity
class Customer {
    @Id
    @UuidGenerator
    UUID id;

    @NaturalId
    String country = "de";

    @NaturalId(mutable = true)
    @ManyToOne
    Customer parent;

    @NaturalId
    @Embedded
    Number number = new Number();

    @TenantId
    String tenant;

    int amount = 3;

    @GeneratedColumn("amount * 2")
    int twice;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    LocalDateTime updated;

    @Generated
    @ColumnDefault("7")
    Integer luck;

    @ColumnDefault("'x'")
    @jakarta.persistence.Column(nullable = false)
    String letter = "y";
}

@Embeddable
class Number {
    int hall = 1;
    String line = "a";
}

@Entity
class Part {
    @Id
    int id;

    @PartitionKey
    int region;
}
