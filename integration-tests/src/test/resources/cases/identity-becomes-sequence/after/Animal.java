package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Animal {
    @Id
    @GeneratedValue(generator = "pets")
    @SequenceGenerator(name = "pets", sequenceName = "pets", allocationSize = 1)
    Long id;
}
