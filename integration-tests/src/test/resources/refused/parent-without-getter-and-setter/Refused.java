package refused;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.Parent;

@Entity
class Refused {
    @Id
    Long id;

    @Embedded
    Part part;

    @ElementCollection
    Set<Element> elements;
}

@Embeddable
class Part {
    String name;

    @Parent
    Refused owner;
}

@Embeddable
class Element {
    String name;

    @Parent
    Refused owner;

    public Refused getOwner() {
        return owner;
    }
}
