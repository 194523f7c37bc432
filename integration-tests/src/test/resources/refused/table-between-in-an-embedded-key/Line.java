package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Line {
    @EmbeddedId
    Key id;

    @Embeddable
    static class Key implements Serializable {
        int number;

        @ManyToOne
        @JoinTable(name = "line_of")
        Purchase purchase;
    }
}

@Entity
class Purchase {
    @Id
    Long id;
}
