package refused;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@org.hibernate.annotations.DiscriminatorFormula("id")
class Parent {
    @Id
    long id;
}

@Entity
class Child extends Parent {}
