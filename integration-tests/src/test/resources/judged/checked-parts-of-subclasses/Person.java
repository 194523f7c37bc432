package judged;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;

@Entity
abstract class Person {
    @Id
    long id = 1;
}

/** In the table of all classes. */
@Entity
class Sub extends Person {
    @Valid
    @NotNull
    Part part = new Part();

    @NotNull
    @AttributeOverride(name = "name", column = @Column(name = "other"))
    Part unchecked = new Part();

    @Valid
    @AttributeOverride(name = "name", column = @Column(name = "checked"))
    Part checked = new Part();
}

@Embeddable
class Part {
    @NotNull
    String name = "a";
}

@Entity
class Other extends Person {
    Other() {
        id = 2;
    }
}
