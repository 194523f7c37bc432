package refused;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parent {
    @EmbeddedId
    Key id;
}

@Embeddable
class Key implements java.io.Serializable {
    int a;
    int b;
}

@Entity
@PrimaryKeyJoinColumn(name = "parent_a", referencedColumnName = "a")
class Child extends Parent {}
