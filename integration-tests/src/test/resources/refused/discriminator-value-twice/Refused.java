package refused;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("x")
class Parent {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("x")
class Child extends Parent {}
