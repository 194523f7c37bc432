package refused;

import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    long id;
}

@Entity
class Child extends Parent {
    @EmbeddedId
    Other other;
}

@Embeddable
class Other implements java.io.Serializable {
    int a;
    int b;
}
