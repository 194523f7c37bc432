package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
class Customer {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Level level;

    enum Level { LOW, HIGH }
}
