package shop;

import jakarta.persistence.*;

@Entity
class Cat {
    @Id
    @GeneratedValue(generator = "pets")
    @SequenceGenerator(name = "pets", sequenceName = "pets", allocationSize = 1)
    Long id;
}
