package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;
}

@Entity
@DiscriminatorColumn(name = "kind")
class Child extends Parent {}
