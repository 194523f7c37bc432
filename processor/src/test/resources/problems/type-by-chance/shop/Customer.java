package shop;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
public class Customer {

    @Id
    long id;

    @JdbcTypeCode(3001)
    List<String> tags;

    @JdbcTypeCode(3001)
    List<Integer> numbers;

    // WARNING [type-by-chance]
    List<String> names;

    @JdbcTypeCode(2003)
    // WARNING [type-by-chance]
    List<String> nicknames;

    Set<String> hobbies;

    String[] friends;

    List<Long> dates;

    @ElementCollection
    List<Label> labels;

    @ElementCollection
    Map<Label, String> texts;

    @ElementCollection
    Map<Sign, String> signs;

    // WARNING [type-by-chance]
    List<Short> codes;

    @Embeddable
    static class Label {
        // WARNING [type-by-chance]
        List<String> words;
    }

    @Embeddable
    static class Sign {
        @JdbcTypeCode(3001)
        List<Short> strokes;
    }
}
