package shop;

import jakarta.persistence.*;
import java.net.URL;
import java.util.*;

@Entity
class Others {
    @Id
    long id;

    UUID uuid;
    URL url;
    Locale locale;
    TimeZone zone;
    Currency currency;
    char[] letters;
    byte[] bytes;
    String[] words;

    @Column(length = 20_000_000)
    String longText;
}
