package shop;

import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "element", column = @Column(name = "tag"))
    List<String> tags;

    @ElementCollection
    @AttributeOverride(name = "value", column = @Column(name = "open_on"))
    Set<DayOfWeek> days;

    @ElementCollection
    @AttributeOverride(name = "value.text", column = @Column(name = "word"))
    Map<String, String> words;

    @ElementCollection
    @AttributeOverride(name = "key", column = @Column(name = "page"))
    @AttributeOverride(name = "value", column = @Column(name = "line"))
    Map<Integer, String> lines;
}
