package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "animal")
@DiscriminatorColumn(name = "kind", length = 10)
class Animal {
    @Id
    long id;
}
