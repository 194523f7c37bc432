package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Refused {
    @Id
    Long id;

    List<Line> lines;
}

@Embeddable
class Line {
    String text;
}
