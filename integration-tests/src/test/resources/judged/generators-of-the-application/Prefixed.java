package shop;

import org.hibernate.id.enhanced.SequenceStyleGenerator;

public class Prefixed extends SequenceStyleGenerator {}
