package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(columnList = "name"))
class Customer {
    @Id
    long id;

    @Column(length = 80, nullable = false)
    String name;

    @ManyToOne
    Country country;
}
