package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Line {
    @EmbeddedId
    LineId id;

    String text;

    @ManyToMany
    Set<Line> related;
}
