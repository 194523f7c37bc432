package shop;

import dev.retort.annotations.Dropped;
import jakarta.persistence.*;

@Entity
@Dropped("fax")
@Table(indexes = @Index(columnList = "name"))
class Customer {
    @Id
    long id;

    @Column(length = 80, nullable = false)
    String name;

    @ManyToOne
    Country country;
}
