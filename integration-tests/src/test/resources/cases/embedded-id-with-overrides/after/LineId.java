package shop;

import jakarta.persistence.*;

@Embeddable
record LineId(String book, int page) {}
