package refused;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("p")
class Parent {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("child")
class Child extends Parent {}
