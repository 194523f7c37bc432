package refused;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Sale {
    @Id
    Long id;

    @ElementCollection
    List<Line> lines;
}

@Embeddable
class Line {
    @GeneratedValue
    long number;

    String text;
}
