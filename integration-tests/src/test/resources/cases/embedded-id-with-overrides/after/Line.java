package shop;

import jakarta.persistence.*;

@Entity
class Line {
    @EmbeddedId
    @AttributeOverride(name = "book", column = @Column(name = "volume", length = 8))
    LineId id;
}
