package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Article {
    @Id
    Long id = 1L;

    @Lob
    List<String> chapters;

    @Lob
    Set<String> notes;

    @Lob
    Collection<String> letters;

    @Lob
    String[] drafts;
}
