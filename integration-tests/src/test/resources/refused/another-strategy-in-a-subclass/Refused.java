package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Child extends Parent {}
