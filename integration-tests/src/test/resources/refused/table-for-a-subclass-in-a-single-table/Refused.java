package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;
}

@Entity
@Table(name = "children")
class Child extends Parent {}
